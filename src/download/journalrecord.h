// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the journal keeps of batches and rows, and the lines in which it does: a checksum and a JSON object each. Pure.
// Nothing secret is in these values: they are made without.
#pragma once

#include "row.h"

#include <QJsonObject>

#include <map>

namespace download {

/// A row as it survives the program. One that was not over is Paused.
struct KeptRow {
    QByteArray url;          ///< without what must not be kept
    QString text;            ///< as typed; empty: the same as `url`
    bool isWithheld = false; ///< `url` or its options lack a password or a key
    RowState state = RowState::Paused;
    QString name;            ///< of the file and its part; empty until the server has answered
    QByteArray validator;    ///< of the part, for If-Range
    qint64 size = -1;        ///< announced by the server; -1: unknown
    qint64 bytes = 0;        ///< that are here
    QString file;            ///< its path, once it is done
    bool isVolatile = false; ///< done, and a power cut might still have taken it
    Hint hint = Hint::None;
    std::optional<DownloadError> error;
    ItemOptionsPtr options; ///< without what must not be kept; null: none
    Check check = Check::None;
    QByteArray digits;                ///< of the file, when the check is over
    std::optional<qint64> speedLimit; ///< bytes a second, 0: none; nothing: as its options say
    std::optional<qint64> rank;       ///< its turn among those of the batch; nothing: its place in the list
};

struct KeptBatch {
    int id = 0;
    BatchOptions options;                ///< without what must not be kept
    std::map<std::size_t, KeptRow> rows; ///< by their place in the list
};

/// The places of the rows of a batch, in the order in which they get their turn.
[[nodiscard]] std::vector<std::size_t> turnsOf(const std::map<std::size_t, KeptRow> &rows);

[[nodiscard]] KeptRow keptRow(const BatchOptions &options, const ListItem &item);

[[nodiscard]] QJsonObject toJson(const BatchOptions &options);
[[nodiscard]] BatchOptions optionsFromJson(const QJsonObject &object);
/// Only what differs from a row that was not begun.
[[nodiscard]] QJsonObject toJson(const KeptRow &row);
[[nodiscard]] QJsonObject toJson(const DownloadError &error);
/// Changes what `change` names; gives whether that was anything.
bool apply(const QJsonObject &change, KeptRow &row);

/// A line of the journal, with its end.
[[nodiscard]] QByteArray sealed(const QJsonObject &record);
/// What a line says, without its end; nothing if it is not as it was written.
[[nodiscard]] std::optional<QJsonObject> unsealed(QByteArrayView line);

} // namespace download

// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "indexpage.h"

#include "routes.h"

namespace practice {

namespace {

constexpr auto Start = R"(<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Coroscope practice server</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid #8884; }
td:first-child { white-space: nowrap; }
</style>
<h1>Coroscope practice server</h1>
<p>It answers on this computer only, and it misbehaves on request, so that a client can show what it does then.</p>
)";

QByteArray escaped(const char *text) { return QString::fromUtf8(text).toHtmlEscaped().toUtf8(); }

} // namespace

QByteArray indexPage()
{
    QByteArray page = Start;
    page += "<h2>Addresses</h2>\n<table>\n<tr><th>Path<th>Options<th>What happens\n";
    for (const Route &route : routes())
        page += "<tr><td><a href=\"" + escaped(route.example) + "\">" + escaped(route.path)
                + escaped(route.placeholder) + "</a><td>" + escaped(route.options) + "<td>"
                + escaped(route.sentence) + '\n';
    page += "</table>\n<h2>Options that every address takes</h2>\n<table>\n<tr><th>Option<th>What it does\n";
    for (const Option &option : commonOptions())
        page += "<tr><td><code>" + escaped(option.form) + "</code><td>" + escaped(option.sentence) + '\n';
    return page + "</table>\n";
}

} // namespace practice

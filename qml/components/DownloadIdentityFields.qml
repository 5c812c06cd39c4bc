// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Who downloads say they are: headers, user agent, name and password, cookies, proxy.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Coroscope

GridLayout {
    id: fields

    required property DownloadIdentity identity

    signal accepted()

    columns: 2
    columnSpacing: Theme.tight
    rowSpacing: Theme.snug

    // The columns are those of the limits above.
    component Caption: Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Theme.control
        Layout.fillWidth: true
        font: Theme.body
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    Label {
        Layout.columnSpan: 2
        Layout.topMargin: Theme.tight
        text: qsTr("What the servers are told")
        font: Theme.strong
        color: Theme.text
    }
    Caption { text: qsTr("Name") }
    AppField {
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("Name for the servers")
        text: fields.identity.user
        problem: fields.identity.userProblem
        onEdited: text => fields.identity.user = text
        onAccepted: fields.accepted()
    }
    Caption { text: qsTr("Password") }
    AppField {
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("Password for the servers")
        text: fields.identity.password
        input.echoMode: TextInput.Password
        note: qsTr("Name and password are kept until the window is closed, and written to no file.")
        onEdited: text => fields.identity.password = text
        onAccepted: fields.accepted()
    }
    Caption { text: qsTr("Headers") }
    AppTextField {
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("Headers")
        placeholder: qsTr("Name: value")
        text: fields.identity.headers
        problem: fields.identity.headersProblem
        note: qsTr("One a line. Those that may be keys are kept only until the window is closed.")
        onEdited: text => fields.identity.headers = text
    }
    Caption { text: qsTr("User agent") }
    AppField {
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("User agent")
        placeholder: qsTr("Coroscope")
        text: fields.identity.userAgent
        onEdited: text => fields.identity.userAgent = text
        onAccepted: fields.accepted()
    }
    Caption { text: qsTr("Cookies") }
    RowLayout {
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.launchCardWidth
        spacing: Theme.tight

        AppField {
            Layout.fillWidth: true
            name: qsTr("File of cookies")
            placeholder: qsTr("none")
            note: qsTr("A file in Netscape's form.")
            text: fields.identity.cookieFile
            problem: fields.identity.cookieProblem
            onEdited: text => fields.identity.cookieFile = text
            onAccepted: fields.accepted()
        }
        AppButton {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the file of cookies")
            onClicked: cookieDialog.open()
        }
    }
    Caption { text: qsTr("Proxy") }
    AppField {
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("Proxy")
        placeholder: qsTr("that of the environment")
        text: fields.identity.proxy
        problem: fields.identity.proxyProblem
        note: fields.identity.proxy.indexOf("@") < 0
              ? "" : qsTr("With its password it is kept only until the window is closed.")
        onEdited: text => fields.identity.proxy = text
        onAccepted: fields.accepted()
    }
    FileDialog {
        id: cookieDialog

        title: qsTr("File of cookies")
        onAccepted: fields.identity.chooseCookies(selectedFile)
    }
}

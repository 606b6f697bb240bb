import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The top of an open question: chips, language, the question, where it comes from and when its card is asked.
ColumnLayout {
    id: head

    required property BankViewModel viewModel
    property bool backShown: false
    readonly property QuestionViewModel question: viewModel.question

    signal back()

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        IconButton {
            visible: head.backShown
            iconName: "chevron-left"
            label: qsTr("Back to the list")
            keys: "Esc"
            onClicked: head.back()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            Chip { text: head.question.topicTitle }
            Chip {
                visible: head.question.label.length > 0
                text: head.question.label
                tone: Chip.Accent
            }
        }
        Segmented {
            visible: head.question.bilingual
            label: qsTr("Language of the question")
            options: ["English", "中文", qsTr("Both")]
            currentIndex: head.question.bothShown ? 2 : head.question.language
            onActivated: index => {
                head.question.bothShown = index === 2;
                if (index < 2)
                    head.question.language = index;
            }
        }
    }
    MarkedText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        kind: AppText.Block
        plain: head.question.question
        html: marked ? head.question.marked(plain) : ""
        marked: head.question.terms.length > 0
        wrapMode: Text.Wrap
        lineHeight: han ? Theme.lineScript : Theme.lineBlock
        Accessible.role: Accessible.Heading
    }
    MarkedText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: head.question.bothShown
        kind: AppText.Body
        color: Theme.text2
        plain: head.question.otherQuestion
        html: marked ? head.question.marked(plain) : ""
        marked: head.question.terms.length > 0
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        spacing: Theme.space8

        Item {
            visible: file.visible
            width: Theme.icon14
            height: Theme.lineSmall

            Icon {
                anchors.centerIn: parent
                size: Theme.icon14
                name: "document"
            }
        }
        LinkText {
            id: file

            visible: text.length > 0
            text: head.question.source
            font: Theme.caption
            height: Theme.lineSmall
            ink: Theme.text2
            Accessible.description: qsTr("Opens the file in your editor")
            onClicked: head.viewModel.openSource()
        }
        AppText {
            visible: head.viewModel.cardText.length > 0
            kind: AppText.Caption
            height: Theme.lineSmall
            verticalAlignment: Text.AlignVCenter
            text: (file.visible ? "·  " : "") + head.viewModel.cardText
            color: Theme.text2
        }
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
    }
}

pragma Singleton

import QtQuick
import Greenroom.App

/// Every colour, size, font and duration of the window. The values are those of the visual guide; a test recomputes their contrast.
/// Names never begin with "on" and a capital: QML would take them for signal handlers.
QtObject {
    id: theme

    enum Mode { System, Light, Dark }

    // What the shell sets.
    property int mode: Theme.System
    property real textScale: 1.0
    property bool reducedMotion: false
    property bool showKeyHints: true
    /// The window speaks Chinese: dates and weekdays are written its way.
    property bool chinese: false
    property real windowWidth: 1280
    property bool slim: effectiveWidth < widthFull

    property SystemAppearance system: SystemAppearance {}
    readonly property bool dark: mode === Theme.Dark || (mode === Theme.System && system.dark)

    // Width classes follow the width the text has, so that large text gets the layout of a smaller window.
    readonly property real effectiveWidth: windowWidth / textScale
    readonly property real widthFull: 1120
    readonly property real widthSlim: 960
    readonly property bool wide: effectiveWidth >= widthFull
    readonly property bool narrow: effectiveWidth < widthSlim

    // Grounds, edges and ink.
    readonly property color bg: dark ? "#141614" : "#F6F5F1"
    readonly property color surface: dark ? "#1C1F1D" : "#FFFFFF"
    readonly property color surface2: dark ? "#252926" : "#EFEDE7"
    readonly property color rail: dark ? "#111311" : "#EDEBE4"
    readonly property color border: dark ? "#2D322E" : "#E1DED5"
    readonly property color borderStrong: dark ? "#727A74" : "#827F76"
    readonly property color text: dark ? "#ECEDE8" : "#1C1B18"
    readonly property color text2: dark ? "#B3B8B1" : "#57544C"
    readonly property color text3: dark ? "#939A93" : "#6B685F"
    readonly property color accent: dark ? "#5CC7A0" : "#0F6B52"
    readonly property color accentInk: dark ? "#06271C" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#17342A" : "#E0EFE8"
    readonly property color accentText: dark ? "#7BD6B5" : "#0B5A44"
    readonly property color ok: dark ? "#6FCB8A" : "#1B6E3C"
    readonly property color okSoft: dark ? "#18331F" : "#E2F2E6"
    readonly property color okText: dark ? "#8AD8A1" : "#17612F"
    readonly property color danger: dark ? "#F2897F" : "#B3261E"
    readonly property color dangerSoft: dark ? "#3B1F1C" : "#FBE9E7"
    readonly property color dangerText: dark ? "#F7A59D" : "#9A1F18"
    readonly property color dangerInk: dark ? "#2A0D0A" : "#FFFFFF"
    readonly property color warn: dark ? "#E4B25A" : "#8A5A00"
    readonly property color warnSoft: dark ? "#362A14" : "#FBF0D9"
    readonly property color warnText: dark ? "#EBC27A" : "#7A4F00"
    readonly property color info: dark ? "#83B6F2" : "#1F5FA8"
    readonly property color infoSoft: dark ? "#1A2A3D" : "#E5EEF8"
    readonly property color infoText: dark ? "#9CC5F5" : "#1A5090"
    readonly property color focus: dark ? "#83B6F2" : "#1F5FA8"
    readonly property color selection: dark ? "#24493B" : "#CFE6DC"
    readonly property color edge: dark ? "#3A403B" : "#D3CFC4"
    readonly property color well: dark ? "#171A18" : "#EFEDE7"
    readonly property color bar: dark ? "#181B19" : "#FFFFFF"
    readonly property color lineTint: dark ? "#222624" : "#F6F5F1"
    readonly property list<color> heat: dark ? ["#252926", "#1F4536", "#2F6D55", "#43997A", "#5CC7A0"] :
                                               ["#EFEDE7", "#CFE6DC", "#93C7B2", "#4A9C80", "#0F6B52"]

    readonly property color codeKeyword: dark ? "#C9A5E8" : "#7A3E9D"
    readonly property color codeType: dark ? "#7CC7DD" : "#0B6478"
    readonly property color codeFunction: dark ? "#9CC5F5" : "#1A5090"
    readonly property color codeNumber: dark ? "#EBC27A" : "#8A4300"
    readonly property color codeString: dark ? "#8AD8A1" : "#17612F"
    readonly property color codeComment: dark ? "#939A93" : "#6B685F"

    // Veils: hover and press darken a filled control, and lift a quiet one in the dark.
    readonly property color veil: dark ? "#FFFFFF" : "#000000"
    readonly property color veilFilled: "#000000"
    readonly property real veilHover: 0.04
    readonly property real veilPress: 0.08
    readonly property color scrim: "#66000000"
    readonly property color shadow: "#000000"
    readonly property bool shadows: !dark

    // Space and radius do not grow with the text.
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space20: 20
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space40: 40
    readonly property int radiusKey: 5
    readonly property int radiusControl: 8
    readonly property int radiusInset: 10
    readonly property int radiusCard: 12
    readonly property int line: 1
    readonly property int windowWidthDefault: 1280
    readonly property int windowHeightDefault: 800
    readonly property int windowWidthLeast: 960
    readonly property int windowHeightLeast: 640
    readonly property int ring: 2
    readonly property real markLine: 1.5
    readonly property int gripThin: 3
    readonly property int gripLong: 36
    readonly property int thumb: 8
    readonly property int stripHeight: 6
    readonly property int meterHeight: 14
    readonly property int waveformHeight: 72
    /// Charts keep their height when the text grows, and lose ticks.
    readonly property int chartHeight: 128
    readonly property int growthHeight: 320
    readonly property int ringTimer: 188
    readonly property int ringThickness: 10
    readonly property int miniRing: 52
    readonly property int miniRingThickness: 6
    readonly property int pagePadding: narrow ? space20 : slim ? 28 : space40
    readonly property int readingWidth: 760
    readonly property int mainColumn: 640
    readonly property int sideFull: 320
    readonly property int sideSlim: 288
    readonly property int headerLift: 6
    readonly property int railFull: 208
    readonly property int railSlim: 64
    readonly property int railItemSlim: 40
    readonly property int railIcon: 18
    readonly property int railTop: 72
    readonly property int logo: 26
    readonly property int barHeight: px(64)
    readonly property int dialogWidth: px(440)
    readonly property int shortcutsWidth: 720
    readonly property int shortcutsHeight: 560
    readonly property int sheetWidth: px(640)

    // Controls grow with the text.
    readonly property int controlHeight: px(36)
    readonly property int controlTall: px(40)
    readonly property int controlCompact: px(28)
    readonly property int segmentHeight: px(32)
    readonly property int hitArea: px(32)
    readonly property int chipHeight: px(28)
    readonly property int chipSmall: px(24)
    readonly property int keyHeight: px(20)
    readonly property int checkSize: px(18)
    readonly property int rowMinimum: px(56)
    readonly property int icon14: px(14)
    readonly property int icon16: px(16)
    readonly property int icon18: px(18)
    readonly property int icon20: px(20)
    readonly property int icon40: px(40)
    readonly property int mark: px(10)

    // Type. Sizes and line heights in pixels.
    readonly property string family: "Inter"
    readonly property string familyDisplay: "Inter Display"
    readonly property string familyMono: "JetBrains Mono"
    readonly property int sizeDisplay: px(28)
    readonly property int sizeQuestion: px(26)
    readonly property int sizeBlock: px(17)
    readonly property int sizeScript: px(19)
    readonly property int sizeReading: px(16)
    readonly property int sizeRow: px(15)
    readonly property int sizeBody: px(14)
    readonly property int sizeSmall: px(13)
    readonly property int sizeCaption: px(12)
    readonly property int sizeTick: px(11)
    readonly property int lineDisplay: px(36)
    readonly property int lineQuestion: px(35)
    readonly property int lineBlock: px(24)
    readonly property int lineScript: px(31)
    readonly property int lineReading: px(27)
    readonly property int lineReadingHan: px(29)
    readonly property int lineRow: px(20)
    readonly property int lineBody: px(22)
    readonly property int lineSmall: px(19)
    readonly property int lineCaption: px(18)
    readonly property int lineTick: px(14)
    readonly property int lineCode: px(21)
    /// Height of a line of Inter as a multiple of its size, from the metrics of the font.
    readonly property real naturalLine: 1.21
    /// The same of Noto Sans CJK, which makes a line with Han text taller and lower.
    readonly property real naturalLineHan: 1.448
    readonly property font display: face(familyDisplay, sizeDisplay, Font.DemiBold)
    readonly property font question: face(familyDisplay, sizeQuestion, Font.DemiBold)
    readonly property font block: face(family, sizeBlock, Font.DemiBold)
    readonly property font script: face(family, sizeScript, Font.Normal)
    readonly property font reading: face(family, sizeReading, Font.Normal)
    readonly property font row: face(family, sizeRow, Font.DemiBold)
    readonly property font body: face(family, sizeBody, Font.Normal)
    readonly property font label: face(family, sizeBody, Font.Medium)
    readonly property font labelStrong: face(family, sizeBody, Font.DemiBold)
    readonly property font small: face(family, sizeSmall, Font.Normal)
    readonly property font section: face(family, sizeSmall, Font.DemiBold)
    readonly property font caption: face(family, sizeCaption, Font.Normal)
    readonly property font captionStrong: face(family, sizeCaption, Font.Medium)
    readonly property font tick: face(family, sizeTick, Font.Normal)
    readonly property font key: face(family, sizeTick, Font.Medium)
    readonly property font code: codeFace(sizeBody, Font.Normal)
    readonly property font codeSmall: codeFace(sizeSmall, Font.Normal)

    // Motion. Grading and navigation take no time at all.
    readonly property int durationPress: reducedMotion ? 0 : 120
    readonly property int durationExpand: reducedMotion ? 0 : 180
    readonly property int durationPopup: reducedMotion ? 0 : 200
    readonly property int durationTurn: 900
    readonly property int delayToolTip: 500
    readonly property int durationToast: 5000
    readonly property int durationToastUndo: 10000
    readonly property int easing: Easing.OutCubic

    /// A length at the present text scale, in whole pixels.
    function px(length: real): int {
        return Math.round(length * theme.textScale);
    }

    /// A font of the window at an exact pixel size.
    function face(name: string, pixels: int, weight: int): font {
        return Qt.font({ family: name, pixelSize: pixels, weight: weight });
    }

    /// The code font: ligatures off, so that != stays two characters.
    function codeFace(pixels: int, weight: int): font {
        return Qt.font({ family: theme.familyMono, pixelSize: pixels, weight: weight, preferShaping: false });
    }

    /// Large figures (timers, counts) in the display cut.
    function figure(pixels: real): font {
        return face(theme.familyDisplay, px(pixels), Font.DemiBold);
    }
}

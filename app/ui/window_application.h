#pragma once

class QQmlApplicationEngine;

namespace greenroom {

class Rooms;
class WindowLanguage;

/// Opens the window and runs until it is closed. Returns the exit code.
int runWindow(int &argc, char **argv);

/// Loads Main.qml with its rooms and lets the language follow the shell's. Returns false when QML could not be loaded.
/// The window's own process, `shots` and the tests all come through here.
bool openWindow(QQmlApplicationEngine &engine, WindowLanguage &language, Rooms &rooms);

} // namespace greenroom

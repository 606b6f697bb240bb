#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace greenroom {

/// The one format sound is captured in: 16-bit mono at this rate, in Hz.
inline constexpr int captureRate = 48000;

/// A microphone as a person picks it.
struct AudioDevice
{
    QString id;          ///< stable over restarts, remembered in the settings
    QString description; ///< "Built-in microphone"

    bool operator==(const AudioDevice &) const = default;
};

/// Where samples come from: a microphone, or a file in its place. Lives in one thread and calls its sink there.
class AudioInput : public QObject
{
    Q_OBJECT

public:
    /// Takes each block as it arrives; must not wait.
    using Sink = std::function<void(std::span<const qint16>)>;

    using QObject::QObject;

    /// Begins to deliver. Errors: NoMicrophone when there is none or it may not be used; BadInput for a file that is no sound.
    [[nodiscard]] virtual Result<void> start(Sink sink) = 0;
    /// Ends delivery; nothing reaches the sink after it.
    virtual void stop() = 0;
    /// The device in use; known once started.
    [[nodiscard]] virtual AudioDevice device() const = 0;
    /// A sentence when another device than the wanted one is in use; else empty.
    [[nodiscard]] virtual QString fallbackNotice() const { return {}; }

signals:
    /// Delivery has ended by itself: the sound server died or the file could not be read further.
    void failed(const greenroom::Error &error);
    /// The device was unplugged. Sound may go on from another one.
    void deviceLost();
    /// A file has come to its end.
    void ended();
};

/// Makes the input for a device id (empty: the one the system lists first). Nothing of Qt Multimedia is touched before the first call.
using AudioInputFactory = std::function<std::unique_ptr<AudioInput>(const QString &deviceId)>;

} // namespace greenroom

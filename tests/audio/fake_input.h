#pragma once

#include "audio/audio_input.h"

namespace greenroom::test {

/// An input that a test drives by hand: samples, an unplugged device, a dead server.
class FakeInput : public AudioInput
{
public:
    using AudioInput::AudioInput;

    [[nodiscard]] Result<void> start(Sink sink) override
    {
        if (startError)
            return *startError;
        m_sink = std::move(sink);
        running = true;
        return {};
    }
    void stop() override { running = false; }
    [[nodiscard]] AudioDevice device() const override { return {QStringLiteral("fake"), QStringLiteral("Fake microphone")}; }
    [[nodiscard]] QString fallbackNotice() const override { return notice; }

    /// Delivers samples, as long as the input runs.
    void give(std::span<const qint16> samples)
    {
        if (running)
            m_sink(samples);
    }

    std::optional<Error> startError;
    QString notice;
    bool running = false;

private:
    Sink m_sink;
};

} // namespace greenroom::test

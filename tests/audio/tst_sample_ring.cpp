#include "audio/sample_ring.h"

#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace greenroom;

class TestSampleRing : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyWhatThereIsRoomFor()
    {
        SampleRing ring(4);
        QCOMPARE(ring.push(std::array<qint16, 3>{1, 2, 3}), 3u);
        QCOMPARE(ring.push(std::array<qint16, 3>{4, 5, 6}), 1u);
        std::array<qint16, 8> read{};
        QCOMPARE(ring.pop(std::span(read).first(2)), 2u);
        QCOMPARE(ring.push(std::array<qint16, 2>{5, 6}), 2u); // wraps round
        QCOMPARE(ring.pop(std::span(read).subspan(2)), 4u);
        QCOMPARE(read, (std::array<qint16, 8>{1, 2, 3, 4, 5, 6, 0, 0}));
        QCOMPARE(ring.pop(read), 0u);
    }

    void losesNothingBetweenTwoThreads()
    {
        constexpr size_t count = 1 << 20;
        SampleRing ring(1000);
        std::jthread writer([&ring] {
            std::array<qint16, 173> block{};
            for (size_t position = 0; position < count;) {
                const size_t size = std::min(block.size(), count - position);
                for (size_t index = 0; index < size; ++index)
                    block[index] = qint16((position + index) * 31);
                position += ring.push(std::span(block).first(size));
            }
        });
        std::array<qint16, 211> block{};
        size_t wrong = 0;
        for (size_t position = 0; position < count;) {
            const size_t size = ring.pop(block);
            for (size_t index = 0; index < size; ++index)
                wrong += block[index] != qint16((position + index) * 31);
            position += size;
        }
        QCOMPARE(wrong, 0u);
    }
};

QTEST_APPLESS_MAIN(TestSampleRing)
#include "tst_sample_ring.moc"

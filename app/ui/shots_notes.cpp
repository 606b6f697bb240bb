#include "shots_notes.h"

#include <QDir>
#include <QFile>

namespace greenroom {

namespace {

const char *const firstDay = R"(# Day 1

## Idempotency

### 连点两次下单，怎样保证不会重复创建？

创建类 POST 要求客户端带 Idempotency-Key，服务端先用 Redis 加锁，完成后保存响应快照；重复请求返回 409。窗口 1 h，窗口外按新请求处理。

### When PUT and when POST?

PUT replaces a thing whose address the client knows.

### What is an idempotency key?

A name the client gives to one wish, so that asking twice does it once.

### Blue-green or canary?

Two fleets and a switch, or a few percent first.
)";

const char *const secondDay = R"(# Day 1

## Idempotency

### 连点两次下单，怎样保证不会重复创建？

创建类 POST 要求客户端带 Idempotency-Key，服务端先原子占位（Redis SETNX 或唯一键），完成后保存响应快照；重复请求直接返回快照。窗口 24 h，窗口外按新请求处理。

### When PUT and when POST?

POST leaves the address to the server, PUT names it; only PUT may be sent again without a thought.

### What is an idempotency key?

A name the client gives to one wish, so that asking twice does it once.

### 幂等窗口设多长？过期以后呢？

至少长于客户端的重试期限；过期以后同一个键按新请求处理。
)";

const char *const anotherFile = R"(# Day 2

## Kubernetes

### How does HPA decide to scale out?

It compares the mean of a metric with its target and rounds up.

### Explain readiness and liveness probes

Readiness takes a pod out of the service; liveness starts it anew.

### What does a disruption budget do?

It bounds how many pods a drain may take at once.

```yaml
kind: PodDisruptionBudget
spec:
  minAvailable: 2
)";

bool write(const QString &path, const char *text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) >= 0;
}

} // namespace

bool writeShotNotes(const QString &folder, ShotNotes state)
{
    const QDir notes(folder);
    if (!notes.mkpath(QStringLiteral(".")))
        return false;
    if (state == ShotNotes::FirstDay)
        return write(notes.filePath(QStringLiteral("day1.md")), firstDay);
    return write(notes.filePath(QStringLiteral("day1.md")), secondDay) && write(notes.filePath(QStringLiteral("day2.md")), anotherFile);
}

} // namespace greenroom

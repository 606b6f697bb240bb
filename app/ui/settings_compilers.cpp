#include "settings_compilers.h"

#include "judge/compiler.h"

#include <QSet>
#include <QtConcurrent>

#include <algorithm>

namespace greenroom {

QStringList SettingsCompilers::candidates()
{
    return {QStringLiteral("g++"),        QStringLiteral("clang++"),   QStringLiteral("g++-14"),     QStringLiteral("g++-13"),
            QStringLiteral("g++-12"),     QStringLiteral("g++-11"),    QStringLiteral("clang++-19"), QStringLiteral("clang++-18"),
            QStringLiteral("clang++-16"), QStringLiteral("clang++-14")};
}

SettingsCompilers::SettingsCompilers(SettingsKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsCompilers::changed);
}

SettingsCompilers::~SettingsCompilers()
{
    // The worker hands what it found to this object, so that it ends first.
    m_work.waitForFinished();
}

QStringList SettingsCompilers::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    return names;
}

int SettingsCompilers::chosen() const
{
    const QString setting = m_keeper.settings().compiler;
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].setting == setting)
            return int(index);
    }
    return 0;
}

void SettingsCompilers::choose(int index)
{
    if (index < 0 || index >= m_entries.size() || index == chosen())
        return;
    m_keeper.change([setting = m_entries[index].setting](Settings &settings) { settings.compiler = setting; });
}

void SettingsCompilers::look()
{
    if (!m_looked)
        lookAgain();
}

void SettingsCompilers::lookAgain()
{
    if (m_looking)
        return;
    m_looking = true;
    emit changed();
    m_work = QtConcurrent::run([this, configured = m_keeper.settings().compiler] {
        const Found found = search(configured);
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

void SettingsCompilers::take(const Found &found)
{
    m_entries = found.entries;
    m_problem = found.problem;
    m_looking = false;
    m_looked = true;
    emit changed();
}

SettingsCompilers::Found SettingsCompilers::search(const QString &configured)
{
    Found found;
    QSet<QString> seen;
    QStringList wanted = candidates();
    if (!configured.isEmpty() && !wanted.contains(configured))
        wanted.prepend(configured);
    for (const QString &candidate : wanted) {
        const Result<Compiler> compiler = findCompiler(candidate);
        if (!compiler.ok()) {
            if (candidate == configured)
                found.problem = compiler.error().message;
            continue;
        }
        // g++ and g++-12 are often one: show each version once, under its shorter name.
        if (seen.contains(compiler->name) && candidate != configured)
            continue;
        seen.insert(compiler->name);
        found.entries.append({compiler->name, candidate});
    }
    if (found.entries.isEmpty())
        found.problem = findCompiler({}).ok() ? QString() : findCompiler({}).error().message;
    return found;
}

} // namespace greenroom

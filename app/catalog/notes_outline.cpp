#include "catalog/notes_outline.h"

#include "catalog/notes_outline_builder.h"

namespace greenroom {
namespace {

/// The line that ends front matter; 0 when the file does not begin with any.
int frontMatterEnd(const NotesSource &source)
{
    if (source.lineCount() < 3 || source.line(1).trimmed() != "---")
        return 0;
    bool hasKey = false;
    for (int number = 2; number <= source.lineCount() && number < 100; ++number) {
        const QByteArrayView line = source.line(number).trimmed();
        if (line == "---" || line == "...")
            return hasKey ? number : 0;
        if (line.startsWith('#') && line.size() > 1 && line.at(1) == '#')
            return 0;
        hasKey = hasKey || line.indexOf(": ") > 0 || line.endsWith(':');
    }
    return 0;
}

} // namespace

QString NotesSection::path() const
{
    const QString before = above();
    if (title.isEmpty())
        return before;
    return before.isEmpty() ? title : before + QStringLiteral(" / ") + title;
}

NotesOutline::NotesOutline(const NotesSource &source, const QString &folder)
{
    const int matter = frontMatterEnd(source);
    for (int number = 2; number < matter; ++number) {
        const QString line = QString::fromUtf8(source.line(number));
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            m_frontMatter.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed().remove(u'"').remove(u'\'')});
    }
    OutlineBuilder builder(source, folder);
    m_root = builder.read(matter + 1, source.lineCount(), 1);
    m_warnings = builder.warnings();
}

QString NotesOutline::frontMatter(const QString &key) const
{
    for (const auto &[name, value] : m_frontMatter)
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace greenroom

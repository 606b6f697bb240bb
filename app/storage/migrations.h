#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace greenroom {

/// One numbered step of the schema.
struct Migration
{
    int version = 0; ///< what user_version is afterwards
    QString name;    ///< the file's name without number and suffix
    QString sql;
};

/// The migrations of this release, numbered from 1 without a gap.
[[nodiscard]] Result<QList<Migration>> shippedMigrations();

/// Reads the NNNN_name.sql files of a folder. Internal error when a number is missing or doubled, or a file cannot be read.
[[nodiscard]] Result<QList<Migration>> readMigrations(const QString &folder);

} // namespace greenroom

#include "exchange/late_libzip.h"

#include <QCoreApplication>
#include <QLibrary>

#include <zip.h>

// libzip brings a whole cryptography library along, two megabytes of memory that a day without an archive never needs. So the program is
// not linked with it: it is opened with the first archive. Its functions stand here under their own names and signatures, and hand on.
namespace greenroom {

namespace {

QLibrary &libzip()
{
    // The version of Debian 12 and Ubuntu 24.04, which is the one the header describes.
    static QLibrary library(QStringLiteral("zip"), 4);
    if (!library.isLoaded())
        library.load();
    return library;
}

template <typename Function>
Function *late(const char *name)
{
    return reinterpret_cast<Function *>(libzip().resolve(name));
}

} // namespace

Result<void> openLibzip()
{
    if (libzip().isLoaded())
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("greenroom", "Archives need libzip, which is not installed: install the package libzip4."),
                 libzip().errorString()};
}

} // namespace greenroom

using greenroom::late;

zip_t *zip_open(const char *path, int flags, int *error) { return late<decltype(zip_open)>("zip_open")(path, flags, error); }

int zip_close(zip_t *archive) { return late<decltype(zip_close)>("zip_close")(archive); }

void zip_discard(zip_t *archive) { late<decltype(zip_discard)>("zip_discard")(archive); }

const char *zip_strerror(zip_t *archive) { return late<decltype(zip_strerror)>("zip_strerror")(archive); }

void zip_error_init_with_code(zip_error_t *error, int code)
{
    late<decltype(zip_error_init_with_code)>("zip_error_init_with_code")(error, code);
}

const char *zip_error_strerror(zip_error_t *error) { return late<decltype(zip_error_strerror)>("zip_error_strerror")(error); }

void zip_error_fini(zip_error_t *error) { late<decltype(zip_error_fini)>("zip_error_fini")(error); }

zip_int64_t zip_get_num_entries(zip_t *archive, zip_flags_t flags)
{
    return late<decltype(zip_get_num_entries)>("zip_get_num_entries")(archive, flags);
}

const char *zip_get_name(zip_t *archive, zip_uint64_t index, zip_flags_t flags)
{
    return late<decltype(zip_get_name)>("zip_get_name")(archive, index, flags);
}

int zip_stat_index(zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *facts)
{
    return late<decltype(zip_stat_index)>("zip_stat_index")(archive, index, flags, facts);
}

int zip_file_get_external_attributes(zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_uint8_t *system, zip_uint32_t *attributes)
{
    return late<decltype(zip_file_get_external_attributes)>("zip_file_get_external_attributes")(archive, index, flags, system, attributes);
}

zip_file_t *zip_fopen_index(zip_t *archive, zip_uint64_t index, zip_flags_t flags)
{
    return late<decltype(zip_fopen_index)>("zip_fopen_index")(archive, index, flags);
}

zip_int64_t zip_fread(zip_file_t *file, void *bytes, zip_uint64_t count)
{
    return late<decltype(zip_fread)>("zip_fread")(file, bytes, count);
}

int zip_fclose(zip_file_t *file) { return late<decltype(zip_fclose)>("zip_fclose")(file); }

zip_source_t *zip_source_buffer(zip_t *archive, const void *bytes, zip_uint64_t count, int freed)
{
    return late<decltype(zip_source_buffer)>("zip_source_buffer")(archive, bytes, count, freed);
}

zip_source_t *zip_source_file(zip_t *archive, const char *path, zip_uint64_t start, zip_int64_t length)
{
    return late<decltype(zip_source_file)>("zip_source_file")(archive, path, start, length);
}

void zip_source_free(zip_source_t *source) { late<decltype(zip_source_free)>("zip_source_free")(source); }

zip_int64_t zip_file_add(zip_t *archive, const char *name, zip_source_t *source, zip_flags_t flags)
{
    return late<decltype(zip_file_add)>("zip_file_add")(archive, name, source, flags);
}

int zip_file_set_mtime(zip_t *archive, zip_uint64_t index, time_t modified, zip_flags_t flags)
{
    return late<decltype(zip_file_set_mtime)>("zip_file_set_mtime")(archive, index, modified, flags);
}

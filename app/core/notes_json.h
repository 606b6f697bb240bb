#pragma once

#include "core/imported_notes.h"

#include <QJsonObject>

namespace greenroom {

/// The items of imported notes as JSON, in the shape of the command-line contract, and back. What is missing reads as empty.
[[nodiscard]] QJsonObject toJson(const NotesTurn &turn);
[[nodiscard]] QJsonObject toJson(const NotesTopic &topic);
[[nodiscard]] QJsonObject toJson(const NotesChecklist &checklist);
[[nodiscard]] QJsonObject toJson(const NotesDrill &drill);
[[nodiscard]] QJsonObject toJson(const NotesPitch &pitch);
[[nodiscard]] QJsonObject toJson(const NotesTemplate &outline);
[[nodiscard]] QJsonObject toJson(const NotesPlan &plan);
[[nodiscard]] QJsonObject toJson(const NotesRemark &note);
/// A whole file.
[[nodiscard]] QJsonObject toJson(const NotesFile &file);

[[nodiscard]] NotesTurn turnFromJson(const QJsonObject &object);
[[nodiscard]] NotesTopic topicFromJson(const QJsonObject &object);
[[nodiscard]] NotesChecklist checklistFromJson(const QJsonObject &object);
[[nodiscard]] NotesDrill drillFromJson(const QJsonObject &object);
[[nodiscard]] NotesPitch pitchFromJson(const QJsonObject &object);
[[nodiscard]] NotesTemplate templateFromJson(const QJsonObject &object);
[[nodiscard]] NotesPlan planFromJson(const QJsonObject &object);
[[nodiscard]] NotesRemark remarkFromJson(const QJsonObject &object);

} // namespace greenroom

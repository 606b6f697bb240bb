#pragma once

#include "app_context.h"
#include "shell_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Hands each place its view-model. One view-model a place, created when the place is first shown, kept until the window closes.
class Rooms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rooms is given to the window.")
    Q_PROPERTY(greenroom::ShellViewModel *shell READ shell CONSTANT)

public:
    explicit Rooms(const AppContext &context, QObject *parent = nullptr);

    [[nodiscard]] ShellViewModel *shell() { return &m_shell; }

private:
    AppContext m_context;
    ShellViewModel m_shell;
};

} // namespace greenroom

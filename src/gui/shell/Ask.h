#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace repromise {

/// A question before something that cannot simply be undone. The buttons carry verbs.
struct Question {
    QString title;       ///< `Discard 3 drafts?`
    QString explanation; ///< what will happen
    QString yes;         ///< `Discard drafts`
    QString no;          ///< `Keep them`
    bool destructive = false;
};

/// The one way to ask a person something, so that tests can answer. Answers come later, by the
/// callback, on the UI thread; a question closed without an answer counts as no.
class Ask {
public:
    Ask() = default;
    Ask(const Ask&) = delete;
    Ask& operator=(const Ask&) = delete;
    virtual ~Ask() = default;

    using Decided = std::function<void(bool yes)>;
    /// `text` is empty when the person gave up.
    using Named = std::function<void(const QString& text)>;
    /// `path` is empty when the person gave up.
    using Chosen = std::function<void(const QString& path)>;

    virtual void question(QWidget* over, const Question& question, Decided decided) = 0;
    virtual void name(QWidget* over, const QString& title, const QString& label,
                      const QString& proposal, Named named) = 0;
    /// What is typed is not shown.
    virtual void secret(QWidget* over, const QString& title, const QString& label, Named named) = 0;
    virtual void saveFile(QWidget* over, const QString& title, const QString& proposal,
                          const QString& nameFilter, Chosen chosen) = 0;
    virtual void folder(QWidget* over, const QString& title, Chosen chosen) = 0;
    virtual void openFile(QWidget* over, const QString& title, const QString& nameFilter,
                          Chosen chosen) = 0;
};

/// Asks with dialogs over the window, none of which blocks.
class DialogAsk : public Ask {
    Q_DECLARE_TR_FUNCTIONS(DialogAsk)

public:
    void question(QWidget* over, const Question& question, Decided decided) override;
    void name(QWidget* over, const QString& title, const QString& label, const QString& proposal,
              Named named) override;
    void secret(QWidget* over, const QString& title, const QString& label, Named named) override;
    void saveFile(QWidget* over, const QString& title, const QString& proposal,
                  const QString& nameFilter, Chosen chosen) override;
    void folder(QWidget* over, const QString& title, Chosen chosen) override;
    void openFile(QWidget* over, const QString& title, const QString& nameFilter,
                  Chosen chosen) override;
};

} // namespace repromise

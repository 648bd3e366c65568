#pragma once

#include "gui/shell/Ask.h"

namespace repromise {

/// Answers at once as the test has set it.
class FakeAsk : public Ask {
public:
    bool yes = true;
    QString text;
    QString path;
    int asked = 0;

    void question(QWidget*, const Question&, Decided decided) override
    {
        ++asked;
        decided(yes);
    }
    void name(QWidget*, const QString&, const QString&, const QString&, Named named) override
    {
        ++asked;
        named(text);
    }
    void secret(QWidget*, const QString&, const QString&, Named named) override
    {
        ++asked;
        named(text);
    }
    void saveFile(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override
    {
        ++asked;
        chosen(path);
    }
    void openFile(QWidget*, const QString&, const QString&, Chosen chosen) override
    {
        ++asked;
        chosen(path);
    }
    void folder(QWidget*, const QString&, Chosen chosen) override
    {
        ++asked;
        chosen(path);
    }
};

} // namespace repromise

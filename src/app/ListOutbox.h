#pragma once

#include "app/AppContext.h"
#include "app/Messages.h"

namespace repromise {

/// Every message, newest first, without its text.
class ListOutbox {
public:
    explicit ListOutbox(AppContext& context) : m_context(context) {}
    Result<std::vector<MessageView>> run();

private:
    AppContext& m_context;
};

class ReadMessage {
public:
    explicit ReadMessage(AppContext& context) : m_context(context) {}
    Result<MessageDetail> run(const std::string& id);

private:
    AppContext& m_context;
};

} // namespace repromise

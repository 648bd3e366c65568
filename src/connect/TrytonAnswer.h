#pragma once

#include <simdjson.h>

#include <memory>
#include <string>

namespace repromise {

/// The parsed body of one answer. `result()` is valid while this lives.
class TrytonAnswer {
public:
    /// False when the text is not one JSON value.
    bool parse(const std::string& body)
    {
        return m_parser->parse(body).get(m_root) == simdjson::SUCCESS;
    }
    simdjson::dom::element root() const { return m_root; }
    /// The member `result`, or a JSON null's element when there is none.
    simdjson::dom::element result() const
    {
        simdjson::dom::element value;
        return m_root["result"].get(value) == simdjson::SUCCESS ? value : m_root;
    }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser = std::make_unique<simdjson::dom::parser>();
    simdjson::dom::element m_root;
};

} // namespace repromise

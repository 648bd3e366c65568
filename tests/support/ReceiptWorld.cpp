#include "support/ReceiptWorld.h"

namespace repromise {

double SteadyRandom::uniform()
{
    m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return static_cast<double>(m_state >> 11U) * 0x1.0p-53;
}

ReceiptWorld& ReceiptWorld::add(const ReceiptSpec& spec)
{
    const std::string delivery =
        spec.delivery.empty() ? "D" + std::to_string(m_specs.size()) : spec.delivery;
    const Date received = spec.promised.plusDays(spec.late);
    m_history.add({spec.supplier, spec.item, spec.place, spec.group, delivery, spec.promised,
                   received, received.plusDays(spec.knownAfter)});
    m_specs.push_back(spec);
    return *this;
}

ReceiptWorld& ReceiptWorld::run(ReceiptSpec spec, int count, int step)
{
    for (int i = 0; i < count; ++i) {
        add(spec);
        spec.promised = spec.promised.plusDays(step);
    }
    return *this;
}

ReceiptHistory ReceiptWorld::copy() const
{
    ReceiptWorld again;
    for (const ReceiptSpec& spec : m_specs) {
        again.add(spec);
    }
    return std::move(again.m_history);
}

} // namespace repromise

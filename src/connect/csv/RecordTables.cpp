#include "connect/csv/TableMapper.h"
#include "domain/EmailAddress.h"

namespace repromise {
namespace {

template <auto Member>
using Of = Column<OwnerOf<Member>>;

template <auto Member>
constexpr Of<Member> key(std::string_view name)
{
    return {{name, true, true, EmptyValue::Reject}, readText<Member>};
}
// The key of another record, without which this one means nothing.
template <auto Member>
constexpr Of<Member> reference(std::string_view name)
{
    return {{name, true, false, EmptyValue::Reject}, readText<Member>};
}
template <auto Member>
constexpr Of<Member> text(std::string_view name)
{
    return {{name}, readText<Member>};
}
template <auto Member>
constexpr Of<Member> date(std::string_view name)
{
    return {{name}, readDate<Member>};
}
template <auto Member>
constexpr Of<Member> time(std::string_view name)
{
    return Of<Member>{{name}, readTime<Member>}.optional();
}
template <auto Member>
constexpr Of<Member> quantity(std::string_view name)
{
    return {{name, true, false, EmptyValue::Reject}, readQuantity<Member>};
}
// A part of a quantity: empty is doubtful, but most likely none.
template <auto Member>
constexpr Of<Member> part(std::string_view name)
{
    return {{name, true, false, EmptyValue::Flag}, readQuantity<Member>};
}
template <auto Member>
constexpr Of<Member> price(std::string_view name)
{
    return {{name}, readPrice<Member>};
}
template <auto Member>
constexpr Of<Member> money(std::string_view name)
{
    return {{name}, readMoney<Member>};
}
template <auto Member>
constexpr Of<Member> whole(std::string_view name)
{
    return {{name}, readWhole<Member>};
}
template <auto Member>
constexpr Of<Member> yesNo(std::string_view name)
{
    return {{name}, readYesNo<Member>};
}

ValueFault readLineCurrency(OrderLineRecord& record, std::string_view code)
{
    const auto currency = Currency::parse(code);
    record.currency = currency.value_or(record.currency);
    return currency ? ValueFault::None : ValueFault::NotACurrency;
}

ValueFault readAccountCurrency(AccountRecord& record, std::string_view code)
{
    const auto currency = Currency::parse(code);
    record.creditLimit.currency = currency.value_or(record.creditLimit.currency);
    record.creditUsed.currency = record.creditLimit.currency;
    return currency ? ValueFault::None : ValueFault::NotACurrency;
}

ValueFault readLaneCurrency(LaneRecord& record, std::string_view code)
{
    const auto currency = Currency::parse(code);
    record.currency = currency.value_or(record.currency);
    return currency ? ValueFault::None : ValueFault::NotACurrency;
}

template <ValueReader<LineTerms> read>
constexpr Column<OrderLineRecord> term(std::string_view name)
{
    constexpr ValueReader<OrderLineRecord> ofLine =
        [](OrderLineRecord& line, std::string_view value) { return read(line.terms, value); };
    return Column<OrderLineRecord>{{name}, ofLine}.optional();
}

// These files carry one date for both: what was promised last is what the system now confirms.
ValueFault readPromised(OrderLineRecord& record, std::string_view value)
{
    const ValueFault fault = readDate<&OrderLineRecord::promised>(record, value);
    record.confirmed = record.promised;
    return fault;
}

// A supplier who says 9999-12-31 has no day; the days before all time are an empty field.
ValueFault readSaidDate(SupplyWord& word, std::string_view value)
{
    const ValueFault fault = readDate<&SupplyWord::expected>(word, value);
    word.undated = fault == ValueFault::None && value.starts_with("9999");
    return fault;
}

ValueFault readEmail(ContactRecord& record, std::string_view value)
{
    record.email = value;
    record.emailUsable = isUsableEmailAddress(value);
    return ValueFault::None;
}

using L = LocationRecord;
constexpr Column<L> locationColumns[]{
    key<&L::key>("location_id"),
    text<&L::name>("name"),
    text<&L::kind>("kind").optional(),
    text<&L::region>("region").optional(),
    text<&L::replenishedFrom>("replenished_from").optional(),
    whole<&L::transferDays>("transfer_days").optional(),
    whole<&L::dockToStockDays>("dock_to_stock_days").optional(),
    whole<&L::pickLeadDays>("pick_lead_days").optional(),
    text<&L::calendar>("calendar").optional(),
    text<&L::timeZone>("time_zone").optional(),
};

using S = SupplierRecord;
constexpr Column<S> supplierColumns[]{
    key<&S::key>("supplier_id"),
    text<&S::name>("name"),
    text<&S::country>("country").optional(),
    whole<&S::nominalLeadTimeDays>("nominal_lead_time_days").optional(),
    text<&S::calendar>("calendar").optional(),
};

using C = CustomerRecord;
constexpr Column<C> customerColumns[]{
    key<&C::key>("customer_id"),
    text<&C::name>("name"),
    text<&C::tier>("tier"),
    text<&C::region>("region").optional(),
    text<&C::homeLocation>("home_location_id").optional(),
    yesNo<&C::partialOk>("partial_ok").optional(),
    time<&C::updatedAt>("updated_at"),
};

using A = AccountRecord;
constexpr Column<A> accountColumns[]{
    key<&A::customer>("customer_id"),
    Column<A>{{"currency"}, readAccountCurrency}.optional(),
    money<&A::creditLimit>("credit_limit"),
    money<&A::creditUsed>("credit_used"),
    whole<&A::paymentDays>("payment_days").optional(),
    Column<A>{{"late_penalty_percent_per_week"}, readPercent<&A::latePenaltyBasisPointsPerWeek>}
        .optional(),
    whole<&A::notifyToleranceDays>("notify_tolerance_days"),
};

using K = ContactRecord;
constexpr Column<K> contactColumns[]{
    key<&K::key>("contact_id"),
    reference<&K::customer>("customer_id"),
    text<&K::name>("name"),
    text<&K::purpose>("purpose"),
    Column<K>{{"email"}, readEmail},
    text<&K::phone>("phone").optional(),
    text<&K::language>("language"),
    text<&K::timeZone>("time_zone").optional(),
    time<&K::updatedAt>("updated_at"),
};

using I = ItemRecord;
constexpr Column<I> itemColumns[]{
    key<&I::key>("item_id"),
    text<&I::description>("description"),
    text<&I::family>("family"),
    text<&I::unit>("uom"),
    Column<I>{{"qty_step"}, readQuantity<&I::step>}.optional(),
    text<&I::abcClass>("abc_class").optional(),
    price<&I::listPrice>("list_price").optional(),
    price<&I::unitCost>("unit_cost").optional(),
    text<&I::supplier>("supplier_id").optional(),
    whole<&I::leadTimeDays>("lead_time_days").optional(),
    text<&I::status>("status").optional(),
    time<&I::updatedAt>("updated_at"),
};

using U = SubstituteRecord;
constexpr Column<U> substituteColumns[]{
    key<&U::item>("item_id"),
    key<&U::substitute>("substitute_item_id"),
    whole<&U::rank>("rank").optional(),
    Column<U>{{"ratio"}, readQuantity<&U::ratio>}.optional(),
    date<&U::validFrom>("valid_from").optional(),
    date<&U::validTo>("valid_to").optional(),
    yesNo<&U::needsConsent>("needs_consent").optional(),
};

using T = StockRecord;
constexpr Column<T> stockColumns[]{
    key<&T::item>("item_id"),
    key<&T::location>("location_id"),
    quantity<&T::onHand>("on_hand_qty"),
    part<&T::allocated>("allocated_qty"),
    Column<T>{{"safety_stock_qty"}, readQuantity<&T::safetyStock>}.optional(),
    time<&T::updatedAt>("updated_at"),
};

using O = SalesOrderRecord;
constexpr Column<O> orderColumns[]{
    key<&O::key>("order_id"),
    reference<&O::customer>("customer_id"),
    date<&O::orderDate>("order_date"),
    text<&O::channel>("channel").optional(),
    yesNo<&O::partialOk>("partial_ok").optional(),
    text<&O::status>("status").optional(),
    time<&O::updatedAt>("updated_at"),
};

using N = OrderLineRecord;
constexpr Column<N> lineColumns[]{
    key<&N::order>("order_id"),
    key<&N::line>("line_no"),
    reference<&N::item>("item_id"),
    reference<&N::location>("location_id"),
    quantity<&N::ordered>("ordered_qty"),
    part<&N::shipped>("shipped_qty"),
    part<&N::allocated>("allocated_qty"),
    part<&N::cancelled>("cancelled_qty"),
    price<&N::unitPrice>("unit_price").whenEmpty(EmptyValue::Flag),
    Column<N>{{"currency"}, readLineCurrency}.optional(),
    date<&N::requested>("requested_date"),
    Column<N>{{"promised_date"}, readPromised},
    date<&N::promised>("first_promised_date").optional(),
    date<&N::confirmed>("confirmed_date").optional(),
    whole<&N::priority>("priority"),
    text<&N::status>("status").optional(),
    time<&N::updatedAt>("updated_at"),
    term<readYesNo<&LineTerms::firm>>("firm"),
    term<readDate<&LineTerms::latestUseful>>("latest_useful_date"),
    term<readQuantity<&LineTerms::minShip>>("min_ship_qty"),
    term<readWhole<&LineTerms::manualRank>>("manual_rank"),
};

using H = ShipmentRecord;
constexpr Column<H> shipmentColumns[]{
    key<&H::key>("shipment_id"),
    reference<&H::order>("order_id"),
    reference<&H::line>("line_no"),
    text<&H::location>("location_id"),
    quantity<&H::shipped>("shipped_qty"),
    date<&H::shipDate>("ship_date"),
    text<&H::carrier>("carrier").optional(),
    time<&H::recordedAt>("recorded_at"),
};

using P = InboundRecord;
constexpr Column<P> inboundColumns[]{
    key<&P::order>("po_id"),
    key<&P::line>("line_no"),
    text<&P::supplier>("supplier_id"),
    reference<&P::item>("item_id"),
    reference<&P::location>("location_id"),
    quantity<&P::ordered>("ordered_qty"),
    part<&P::received>("received_qty"),
    price<&P::unitCost>("unit_cost").optional(),
    date<&P::orderDate>("order_date").optional(),
    date<&P::promised>("promised_date"),
    date<&P::expected>("eta_date"),
    text<&P::status>("status").optional(),
    time<&P::updatedAt>("updated_at"),
};

using R = ReceiptRecord;
constexpr Column<R> receiptColumns[]{
    key<&R::key>("receipt_id"),
    text<&R::order>("po_id"),
    text<&R::line>("po_line_no"),
    text<&R::supplier>("supplier_id"),
    reference<&R::item>("item_id"),
    text<&R::location>("location_id"),
    quantity<&R::received>("received_qty"),
    date<&R::orderDate>("order_date"),
    date<&R::promised>("promised_date"),
    date<&R::receivedOn>("received_date"),
    time<&R::recordedAt>("recorded_at"),
};

using V = LaneRecord;
constexpr Column<V> laneColumns[]{
    key<&V::from>("from"),
    key<&V::to>("to"),
    whole<&V::transitDays>("transit_days").whenEmpty(EmptyValue::Reject),
    price<&V::costPerUnit>("cost_per_unit").optional(),
    Column<V>{{"currency"}, readLaneCurrency}.optional(),
};

using G = TrackingRecord;
constexpr Column<G> trackingColumns[]{
    key<&G::key>("tracking_id"),
    text<&G::carrier>("carrier").optional(),
    text<&G::order>("order_id").optional(),
    text<&G::shipment>("shipment_id").optional(),
    text<&G::status>("status"),
    date<&G::shipDate>("ship_date").optional(),
    date<&G::promised>("promised_date").optional(),
    date<&G::expected>("eta_date").optional(),
    date<&G::delivered>("delivered_date").optional(),
    time<&G::updatedAt>("updated_at"),
};

using M = MilestoneRecord;
constexpr Column<M> milestoneColumns[]{
    key<&M::tracking>("tracking_id"),
    key<&M::key>("milestone_id"),
    text<&M::status>("status"),
    Column<M>{{"at", true, false, EmptyValue::Reject}, readTime<&M::at>},
    text<&M::location>("location").optional(),
    text<&M::text>("text").optional(),
};

using Q = InquiryRecord;
constexpr Column<Q> inquiryColumns[]{
    key<&Q::key>("inquiry_id"),
    text<&Q::customer>("customer_id").optional(),
    text<&Q::contact>("contact").optional(),
    text<&Q::order>("order_id").optional(),
    text<&Q::subject>("subject"),
    text<&Q::status>("status"),
    text<&Q::priority>("priority").optional(),
    text<&Q::channel>("channel").optional(),
    time<&Q::openedAt>("opened_at"),
    time<&Q::closedAt>("closed_at"),
    time<&Q::updatedAt>("updated_at"),
};

using E = PickTaskRecord;
constexpr Column<E> pickTaskColumns[]{
    key<&E::key>("task_id"),
    reference<&E::order>("order_id"),
    reference<&E::line>("line_no"),
    text<&E::item>("item_id").optional(),
    text<&E::location>("location_id").optional(),
    quantity<&E::quantity>("qty"),
    Column<E>{{"picked_qty"}, readQuantity<&E::picked>}.optional(),
    Column<E>{{"short_qty"}, readQuantity<&E::missing>}.optional(),
    text<&E::state>("state"),
    time<&E::asOf>("as_of"),
};

template <std::optional<Quantity> SupplyWord::*Member>
ValueFault readSaidQuantity(SupplyWord& word, std::string_view text)
{
    const auto quantity = Quantity::parse(text);
    word.*Member = quantity;
    return quantity ? ValueFault::None : ValueFault::NotANumber;
}

using W = SupplyWord;
constexpr Column<W> supplyWordColumns[]{
    key<&W::order>("po_id"),
    text<&W::line>("line_no").optional(),
    text<&W::item>("item_id").optional(),
    Column<W>{{"confirmed_date"}, readSaidDate}.optional(),
    Column<W>{{"confirmed_qty"}, readSaidQuantity<&W::confirmed>}.optional(),
    Column<W>{{"ordered_qty"}, readSaidQuantity<&W::ofOrdered>}.optional(),
    Column<W>{{"shipped_qty"}, readSaidQuantity<&W::shipped>}.optional(),
    text<&W::status>("status").optional(),
    time<&W::saidAt>("said_at"),
};

template <typename Record, std::size_t size>
std::unique_ptr<RowMapper> mapper(RecordKind kind, const Column<Record> (&table)[size],
                                  const Record& blank = {})
{
    return std::make_unique<TableMapper<Record>>(kind, table, blank);
}

} // namespace

std::unique_ptr<RowMapper> makeRowMapper(RecordKind kind, Currency currency)
{
    AccountRecord account;
    account.creditLimit.currency = account.creditUsed.currency = currency;
    OrderLineRecord line;
    line.currency = currency;
    LaneRecord lane;
    lane.currency = currency;
    switch (kind) {
    case RecordKind::Location:
        return mapper(kind, locationColumns);
    case RecordKind::Supplier:
        return mapper(kind, supplierColumns);
    case RecordKind::Customer:
        return mapper(kind, customerColumns);
    case RecordKind::Account:
        return mapper(kind, accountColumns, account);
    case RecordKind::Contact:
        return mapper(kind, contactColumns);
    case RecordKind::Item:
        return mapper(kind, itemColumns);
    case RecordKind::Substitute:
        return mapper(kind, substituteColumns);
    case RecordKind::Stock:
        return mapper(kind, stockColumns);
    case RecordKind::SalesOrder:
        return mapper(kind, orderColumns);
    case RecordKind::OrderLine:
        return mapper(kind, lineColumns, line);
    case RecordKind::Shipment:
        return mapper(kind, shipmentColumns);
    case RecordKind::Inbound:
        return mapper(kind, inboundColumns);
    case RecordKind::Receipt:
        return mapper(kind, receiptColumns);
    case RecordKind::Lane:
        return mapper(kind, laneColumns, lane);
    case RecordKind::Tracking:
        return mapper(kind, trackingColumns);
    case RecordKind::Milestone:
        return mapper(kind, milestoneColumns);
    case RecordKind::Inquiry:
        return mapper(kind, inquiryColumns);
    case RecordKind::PickTask:
        return mapper(kind, pickTaskColumns);
    }
    return nullptr;
}

std::unique_ptr<RowMapper> makeSupplyWordMapper()
{
    SupplyWord blank;
    blank.status = "confirmed";
    return mapper(RecordKind::Inbound, supplyWordColumns, blank);
}

} // namespace repromise

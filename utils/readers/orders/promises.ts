import { type Facts, setFact } from '../../facts';
import type { Scope } from '../labels/spots';
import type { FactReader } from './context';

/** The badge of a return without a reason, and the note that there is none. */
const SEVEN_DAYS =
  /^(?:不支持|支持|特价商品不支持)?(?:7|七|15|十五|30|三十)天(?:无理由|价保)?(?:退换货?|退货|包退|可退)?$|^\d{1,3}[- ]day (?:free )?returns?$/;
const NO_REASON = /无理由|包退|退|return/;
/** No badge and no promise without one of these. */
const WORD = /天|[- ]day|小时|现在下单|预计|最快/;
/** When a shop says it sends or brings the goods, where no label names it. */
const DELIVERY =
  /^(?:承诺|预计|付款后|下单后|商家承诺){0,2}\s?\d{1,3}(?:小时|天)(?:内|之内)?(?:发货|送达)|^(?:现在下单|预计|最快)[^,。]{1,20}(?:送达|到达|到货|发货)$/;

/** What the shop promises in badges: return without a reason, time of sending. */
export function readBadges({ tokens }: Scope, facts: Facts): void {
  const badge = tokens.find(({ folded }) => SEVEN_DAYS.test(folded) && NO_REASON.test(folded));
  if (badge !== undefined)
    setFact(facts, 'sevenDayReturn', { value: badge.text, raw: badge.text, from: 'text' });
  if (facts.promisedDelivery !== undefined) return;
  const promise = tokens.find(({ folded }) => folded.length < 40 && DELIVERY.test(folded));
  if (promise !== undefined) {
    setFact(facts, 'promisedDelivery', { value: promise.text, raw: promise.text, from: 'text' });
  }
}

export const readPromises: FactReader = ({ scope }, page, facts) => {
  if (page.mentions(WORD)) readBadges(scope, facts);
};

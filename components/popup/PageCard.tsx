import type { Facts } from '../../utils/facts';
import { factTexts } from '../../utils/i18n/facts';
import { pageTexts, pageUseTexts } from '../../utils/i18n/pages';
import { popupTexts } from '../../utils/i18n/popup';
import { formatMoney, hostOf } from '../shared/format';
import { useLanguage, useSay } from '../shared/language';
import type { CurrentPage } from './ports';

interface Props {
  current: CurrentPage;
  order: Facts;
}

/** What page this is, and what was read on it. */
export function PageCard({ current, order }: Props) {
  const say = useSay(popupTexts);
  const sayPage = useSay(pageTexts);
  const sayUse = useSay(pageUseTexts);
  return (
    <section class="card">
      <p class="page-line">
        <span class="chip">{sayPage(current.page.kind)}</span>
        <span class="small soft">{hostOf(current.url)}</span>
      </p>
      <h1 class="page-title">{current.title || current.url}</h1>
      <p class="small soft page-use">{sayUse(current.page.kind)}</p>
      {Object.keys(order).length > 0 ? (
        <OrderFacts order={order} />
      ) : (
        <p class="small soft">{say('page.nothing-read')}</p>
      )}
    </section>
  );
}

function OrderFacts({ order }: { order: Facts }) {
  const language = useLanguage();
  const say = useSay(factTexts);
  const rows = [
    { name: 'orderNumber', words: order.orderNumber?.value },
    { name: 'shop', words: order.shop?.value },
    { name: 'product', words: order.product?.value },
    { name: 'paid', words: order.paid && formatMoney(order.paid.value, language) },
  ] as const;
  return (
    <dl class="order-facts">
      {rows.map(
        ({ name, words }) =>
          words !== undefined && (
            <div key={name}>
              <dt class="small soft">{say(name)}</dt>
              <dd title={words}>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

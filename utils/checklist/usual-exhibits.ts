import type { Exhibit } from '../cases/types';
import type { ProblemId } from '../complaint/types';
import type { UsualExhibit } from './types';

const PICTURE_ADDRESS = /\.(?:jpe?g|png|webp|gif|heic|avif|bmp)$/i;

/** What makes an exhibit serve as each of the usual ones, in the order in which screens list them. */
export const SERVES: Readonly<Record<UsualExhibit, (exhibit: Exhibit) => boolean>> = {
  order: ({ pageKind }) => pageKind === 'order-detail' || pageKind === 'order-list',
  payment: ({ orders }) =>
    orders.some(({ paid, paidAt, paymentMethod }) => paid && (paidAt ?? paymentMethod) !== undefined),
  product: ({ pageKind }) => pageKind === 'product' || pageKind === 'snapshot',
  chat: ({ kind, pageKind }) => kind === 'chat' || pageKind === 'chat',
  logistics: ({ pageKind }) => pageKind === 'logistics',
  photos: ({ kind, url }) => kind === 'image' || kind === 'file' || PICTURE_ADDRESS.test(pathOf(url)),
  licence: ({ pageKind }) => pageKind === 'licence',
  'after-sale': ({ pageKind }) => pageKind === 'after-sale',
};

/** What every dispute needs: that something was bought, what was paid for it, what the two sides said. */
export const ALWAYS: readonly UsualExhibit[] = ['order', 'payment', 'chat'];

/**
 * What each problem needs beside that. Goods that are not as they should be: the description they are measured by and photos; who
 * the seller is, for claims that go to an authority (电子商务法 15); what happened to the parcel or the request, where that is the problem.
 */
export const NEEDED: Readonly<Record<ProblemId, readonly UsualExhibit[]>> = {
  quality: ['product', 'logistics', 'photos', 'licence', 'after-sale'],
  damaged: ['logistics', 'photos', 'after-sale'],
  'missing-items': ['product', 'logistics', 'photos', 'after-sale'],
  'wrong-item': ['product', 'photos', 'after-sale'],
  'not-as-described': ['product', 'photos', 'licence', 'after-sale'],
  counterfeit: ['product', 'photos', 'licence'],
  'false-advertising': ['product', 'photos', 'licence'],
  'price-fraud': ['product', 'licence'],
  'not-shipped': ['logistics'],
  'delivery-trouble': ['logistics', 'photos'],
  'unauthorised-drop-off': ['logistics'],
  'refund-delay': ['logistics', 'after-sale'],
  'service-ignored': ['after-sale'],
  'unfair-terms': ['product', 'licence'],
  'food-safety': ['product', 'photos', 'licence'],
  'injury-or-loss': ['product', 'photos', 'licence'],
  'review-removal': ['product'],
  'platform-inaction': ['licence', 'after-sale'],
  livestream: ['product', 'photos', 'licence'],
};

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? '';
}

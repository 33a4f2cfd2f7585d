import type { Text } from '../../i18n';

/** Where something is known from, and how far to trust it. */
export interface Sourced {
  /** In each language; other languages keep the original name of a Chinese rule in brackets, since that is what one searches for. */
  source: Text;
  /** Day on which the source was read, YYYY-MM-DD. */
  checked: string;
  confidence: 'high' | 'medium' | 'low';
}

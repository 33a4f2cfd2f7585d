import type { Language } from '../../i18n';
import type { ComplaintInput } from '../types';

export function hiderOf(_input: ComplaintInput, _language: Language): (words: string) => string {
  return (words) => words;
}

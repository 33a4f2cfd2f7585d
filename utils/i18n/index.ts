export { LANGUAGE_NAMES, LANGUAGES, type Language, nearestLanguage } from './language';
export { type Say, type Text, type Texts, translator, type Values } from './translator';

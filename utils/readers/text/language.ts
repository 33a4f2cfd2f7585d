/** Traditional characters that are frequent on shop pages and have another simplified form. */
const TRADITIONAL = /[訂單號編時間發貨簽賣買實額總運費優減數電話達處請評價確認購車帳稅備經營業縣區號]/g;

/**
 * The language of a text by its letters: `ja` and `ko` by their own, `zh-Hant` or `zh` by Chinese characters; else what
 * the page says of itself.
 */
export function languageOf(text: string, declared: string): string {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const hangul = text.match(/[\uac00-\ud7af]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (/^ja/i.test(declared) && kana > 0) return declared;
  if (/^ko/i.test(declared) && hangul > 0) return declared;
  if (hangul > 20 && hangul > han + kana && hangul * 3 > latin) return 'ko';
  if (kana > 20 && kana * 6 > han && kana * 3 > latin) return 'ja';
  if (han > 10 && han * 3 > latin) {
    if (/^zh/i.test(declared)) return declared;
    const traditional = text.match(TRADITIONAL)?.length ?? 0;
    return traditional * 20 > han ? 'zh-Hant' : 'zh';
  }
  return declared;
}

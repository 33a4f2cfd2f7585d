/** Couriers by the names that pages use; what may follow a name (快递, 速运 …) is taken along. */
export const COURIERS: readonly string[] = (
  '中通|圆通|申通|韵达|顺丰|极兔|邮政|中国邮政|EMS|京东快递|京东物流|京东|德邦|百世|丰网|菜鸟|菜鸟速递|' +
  '安能|跨越|天天|优速|宅急送|苏宁|壹米滴答|中铁|黑猫宅急便|黑貓宅急便|新竹物流|宅配通|嘉里大荣|嘉里大榮|' +
  '中华邮政|中華郵政|丹鸟|众邮|速尔|汇森|日日顺|闪送|达达|UPS|FedEx|DHL|USPS|Amazon Logistics|AMZL|' +
  'Royal Mail|Hermes|Evri|DPD|GLS|TNT|OnTrac|LaserShip|Canada Post|Australia Post|Deutsche Post|La Poste|' +
  'Colissimo|Chronopost|Correos|Yanwen|Cainiao|4PX|SpeedX|UniUni|YunExpress|Yodel|PostNL|Poste Italiane|' +
  'Japan Post|ヤマト運輸|佐川急便|日本郵便|CJ대한통운|한진택배|롯데택배|우체국택배|SF Express|' +
  'J&T Express|ZTO|YTO|STO|Yunda|JD Logistics'
).split('|');

export const COURIER_TAIL =
  '(?:快递|快運|快运|速递|速運|速运|速配|物流|快件|包裹|特快专递|特快|標快|标快|国际|國際|供应链|航空|Express|Ground|SmartPost)';

/** Words with the number of one of several parcels: `包裹2`, `第二个包裹`, `Package 1 of 3`. */
export const PARCEL_NUMBER =
  /(?:包裹|荷物|소포)\s?[(（#]?\s?([1-9一二三四五六七八九])(?![\d小时天])|第\s?([1-9一二三四五六七八九])\s?(?:个|件)?包裹|(?:package|parcel|shipment|paket|sendung|colis|paquete|envío|pacco)\s?#?([1-9])(?!\d|[./-]\d)/;

/** Words that count the parcels of an order: `共2个包裹`, `2 packages`. */
export const PARCEL_COUNT =
  /(?:共|分|拆分?为|分成)\s?[2-9两二三四五六七八九]\s?个?包裹|^[2-9两二三四五六七八九]\s?个包裹|\b[2-9] (?:packages|parcels|shipments|pakete|sendungen|colis|paquetes)\b/;

/** What stands behind such a heading is of other orders, however much it talks like this one. */
export const OTHER_ORDERS =
  /^(?:您的|我的|你的|查看)?(?:其他|其它|别的)(?:的)?(?:在途)?(?:订单|包裹|快递|物流)(?:的?(?:包裹|物流|动态))?[\s:>›(（\d）)]*$|^(?:your |my )?other (?:orders|packages|parcels|deliveries|shipments)[\s:>›(\d)]*$/;

/** One parcel that changes hands has a number with each courier. */
export const CHANGES_HANDS =
  /(?:国际|国内|境外|境内|跨境)段|末端|尾程|头程|换单|转单|新单号|原单号|转运单号|转寄|last[- ]mile|(?:local|next|final|partner) carrier|hand(?:ed)? over to|transferred to|new tracking/;

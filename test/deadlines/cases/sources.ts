/** 国务院办公厅关于延长2020年春节假期的通知 (January 2020): to Sunday 2 February, work from Monday the 3rd. */
export const NOTICE_2020 = '国办发明电〔2020〕1号 (春节 24 Jan to 2 Feb)';
/** 国务院办公厅关于2023年部分节假日安排的通知: 31 December 2022 to 2 January 2023. */
export const NOTICE_2023 = '国办发明电〔2022〕16号 (元旦 31 Dec to 2 Jan)';
/** 国务院办公厅关于2024年部分节假日安排的通知. */
export const NOTICE_2024 = '国办发明电〔2023〕7号 (春节 10 to 17 Feb, worked 4 and 18 Feb)';
/** 国务院办公厅关于2025年部分节假日安排的通知. */
export const NOTICE_2025 = '国办发明电〔2024〕12号';
/** 国务院办公厅关于2026年部分节假日安排的通知. */
export const NOTICE_2026 = '国办发明电〔2025〕7号';
/** The statutory days, while no notice for 2027 is known. */
export const STATUTORY = '全国年节及纪念日放假办法 (2024) 第2条';

export const ART_201 = '民法典 201';
export const ART_202 = '民法典 202';
export const ART_203 = '民法典 203';
export const CPL_25 = '消费者权益保护法 25, 民法典 201';
export const CPL_46 = '消费者权益保护法 46';
export const EU_3_4 = 'Regulation 1182/71 art. 3(4)';
export const EU_3_1 = 'Regulation 1182/71 art. 3(1)';
/** Clocks go forward on the last Sunday of March and back on the last of October, at 01:00 UTC. */
export const EU_SUMMER = 'Directive 2000/84/EC';
/** Clocks go forward on the second Sunday of March and back on the first of November, at 2:00. */
export const US_SUMMER = 'Energy Policy Act of 2005 s. 110';

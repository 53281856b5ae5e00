// @ts-check
/**
 * The unit group of ISCO-08 for each occupation of the roles, by its O*NET-SOC code.
 * Choice: where the crosswalk names several unit groups, the one whose definition is nearest to the role.
 * Source: crosswalk of the 2010 SOC to ISCO-08, U.S. Bureau of Labor Statistics (2012), in the copy of the Institute for Structural
 * Research (Hardy, Keister & Lewandowski 2018, Economics of Transition 26); three occupations have other codes since the 2018 SOC.
 * Definitions: International Labour Office (2012), ISCO-08, volume 1. Every code is checked in `tests/guide/isco.test.js`.
 * @type {Record<string, string>}
 */
export const isco = {
  "11-2021.00": "1221", // sales and marketing managers
  "11-2022.00": "1221",
  "11-3012.00": "1219", // business services and administration managers not elsewhere classified
  "11-3031.01": "1211", // finance managers
  "11-3121.00": "1212", // human resource managers
  "13-1031.00": "3315", // valuers and loss assessors
  "13-1071.00": "2423", // personnel and careers specialists
  "13-2011.00": "2411", // accountants
  "15-1232.00": "3512", // information and communications technology user support technicians
  "15-1244.00": "2522", // systems administrators
  "23-1011.00": "2611", // lawyers
  "23-2011.00": "3411", // legal and related associate professionals
  "41-2011.00": "5230", // cashiers and ticket clerks
  "41-2031.00": "5223", // shop sales assistants
  "41-4012.00": "3322", // commercial sales representatives
  "43-1011.00": "3341", // office supervisors
  "43-3021.00": "4311", // accounting and bookkeeping clerks
  "43-3031.00": "4311",
  "43-3051.00": "4313", // payroll clerks
  "43-3071.00": "4211", // bank tellers and related clerks
  "43-4051.00": "4222", // contact centre information clerks
  "43-4081.00": "4224", // hotel receptionists
  "43-4151.00": "4419", // clerical support workers not elsewhere classified
  "43-4161.00": "4416", // personnel clerks
  "43-4171.00": "4226", // receptionists (general)
  "43-5061.00": "4322", // production clerks
  "43-5071.00": "4321", // stock clerks
  "43-6014.00": "4120", // secretaries (general)
  "43-9021.00": "4132", // data entry clerks
  "43-9041.00": "4312", // statistical, finance and insurance clerks
};

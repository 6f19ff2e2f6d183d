/** Comes where the workbook writes to several: hardly any does. */
export const loadAddresseeChoice = () => import('./AddresseeChoice');

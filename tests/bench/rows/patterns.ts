/** A result as a target may have it, and a document's code: what a schema can say of them. */
export const RESULT = '^(\\d+([.,]\\d+)?%?|\\d+/\\d+|Đạt|Chưa đạt|Không phát sinh.*)$';
export const CODE = '^\\d{1,5}(/|-)\\p{Lu}';

// Addresses in a text are found by tokens.js, as the site's renderer finds them.
export class LinkifyIt {}

// Addresses stay as they were typed.
export default { toASCII: host => host, toUnicode: host => host };

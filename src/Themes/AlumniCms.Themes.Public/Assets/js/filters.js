// Filters stand open where there is room beside the list.
if (matchMedia('(min-width: 62rem)').matches) {
  for (const filters of document.querySelectorAll('details[data-open-wide]')) filters.open = true;
}

// Filters stand open where there is room beside the list. The width is asked only where there are filters: asking lays the page out.
for (const filters of document.querySelectorAll('details[data-open-wide]')) {
  if (matchMedia('(min-width: 62rem)').matches) filters.open = true;
}

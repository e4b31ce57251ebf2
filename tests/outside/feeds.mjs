// What a feed reader sees in an Atom or JSON feed.
import { parseFeed } from 'feedsmith';
import { answer } from './documents.mjs';

const link = (links, rel) => links?.find(l => (l.rel ?? 'alternate') === rel)?.href;

const readings = {
  atom: feed => ({
    title: feed.title.value,
    language: feed.xml?.lang,
    self: link(feed.links, 'self'),
    list: link(feed.links, 'alternate'),
    entries: feed.entries?.map(entry => ({
      id: entry.id,
      title: entry.title.value,
      link: link(entry.links, 'alternate'),
      language: entry.xml?.lang,
      published: entry.published,
      updated: entry.updated,
      html: entry.content?.value,
    })),
  }),
  json: feed => ({
    title: feed.title,
    language: feed.language,
    self: feed.feed_url,
    list: feed.home_page_url,
    entries: feed.items?.map(item => ({
      id: item.id,
      title: item.title,
      link: item.url,
      language: item.language,
      published: item.date_published,
      updated: item.date_modified,
      html: item.content_html,
    })),
  }),
};

await answer(text => {
  const { format, feed } = parseFeed(text);
  return { format, ...readings[format](feed) };
});

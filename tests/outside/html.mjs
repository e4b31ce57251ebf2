// Findings of html-validate.
import { HtmlValidate } from 'html-validate';
import { answer } from './documents.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A filter is several checkboxes of one name: without script a browser sends them so.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'reset', 'button'] }],
    // Titles are the editors’, and a long one is cut short in a list of results, not wrong.
    'long-title': 'off',
    // Of the indentation of the views: about how a source is written by hand, not about what a browser reads.
    'no-trailing-whitespace': 'off',
  },
});

await answer(async (text, address) => {
  const report = await validator.validateString(text, address);
  const messages = report.results.flatMap(result => result.messages);
  return { findings: messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`) };
});

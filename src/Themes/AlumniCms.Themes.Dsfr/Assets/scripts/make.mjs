// Makes wwwroot/dsfr.css: node scripts/make.mjs [--check]
import { make } from '../../../AlumniCms.Themes.Public/Assets/scripts/committed.mjs';
import { files } from './style.mjs';

const checks = process.argv.includes('--check');
if (await make('style', { files: await files() }, { checks, command: 'build' })) {
  console.error('Run it in src/Themes/AlumniCms.Themes.Dsfr/Assets and commit what it writes.');
  process.exit(1);
}

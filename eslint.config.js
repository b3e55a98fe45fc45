import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports that a layer may not make: the compiler keeps globals out of the analysis, this keeps packages and upper layers out. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex })) }],
});

export default defineConfig(
  { ignores: ['dist/', '.scale/', 'out/', '.vscode-host/', '.vscode-test/', '.vscode-test-web/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['server/src/analysis/**/*.ts'],
    rules: forbid('^vscode', '^node:', '(features|exports|annotations|protocol|settings|server)/'),
  },
  {
    files: ['server/src/{features,exports,annotations,corpus,protocol}/**/*.ts'],
    rules: forbid('^node:', '^vscode$', '/server/'),
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: ['test/**/*.ts', 'server/training/**/*.ts', 'client/src/batch/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);

// What goes into the packaged app, and what the installers of each platform look like.
// The installers need machines that can fetch and sign for their platform; the unpacked Linux build needs nothing.

/** Folder below the project's root. */
export const OUTPUT = 'out/package'
/** Without the `ö`: file names inside archives and installers do not survive it everywhere. */
export const FILE_NAME = 'samverkansstod'
/** Folder below the project's root with what goes beside the program: the list of its parts and their licences. */
export const ENCLOSED = 'out/enclosed'

/** Parts of packages that only their own build needs, and languages and font cuts that the app does not use. */
const LEFT_OUT = [
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/{node-addon-api,node-api-headers}/**',
  '!node_modules/hyphen/!(sv|patterns|package.json|hyphen.js|export-contract.js|LICENSE)/**',
  '!node_modules/hyphen/patterns/!(sv*)',
  '!node_modules/@expo-google-fonts/source-sans-3/!(400Regular|400Regular_Italic|600SemiBold|600SemiBold_Italic)/**',
  '!node_modules/@expo-google-fonts/source-sans-3/**/*.png',
  '!node_modules/fontkit/src/**',
  '!node_modules/pdfkit/{tools,.yarn}/**',
  '!**/*.{map,md,ts,cts,mts}',
  '!dist/.*',
]

/**
 * electron-builder adds everything where a platform names only what to leave out, so each platform names all.
 * @param {string} prebuild how better-sqlite3 names the platform
 */
const filesFor = (prebuild) => [
  'dist/**',
  'resources/**',
  'package.json',
  ...LEFT_OUT,
  `!node_modules/better-sqlite3/prebuilds/!(${prebuild}-\${arch}.node)`,
]

/** @type {import('electron-builder').Configuration['electronFuses']} */
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The app serves its page over its own protocol and never over file://.
  grantFileProtocolExtraPrivileges: false,
}

/** @type {Pick<import('electron-builder').Configuration, 'win' | 'nsis' | 'portable'>} */
const WINDOWS = {
  win: {
    target: [{ target: 'nsis', arch: ['x64'] }, { target: 'portable', arch: ['x64'] }],
    icon: 'resources/icons/icon.ico',
    files: filesFor('win32'),
  },
  nsis: {
    // Per user and without questions: a municipality's laptop rarely lets its user install for everyone.
    oneClick: true,
    perMachine: false,
    // The database belongs to the user, not to the program.
    deleteAppDataOnUninstall: false,
    artifactName: `${FILE_NAME}-\${version}-setup.\${ext}`,
    installerLanguages: ['sv_SE'],
    language: '1053',
    differentialPackage: false,
  },
  portable: { artifactName: `${FILE_NAME}-\${version}-portable.\${ext}`, requestExecutionLevel: 'user' },
}

/** @type {Pick<import('electron-builder').Configuration, 'mac' | 'linux'>} */
const OTHERS = {
  mac: {
    target: [{ target: 'dmg', arch: ['arm64', 'x64'] }],
    icon: 'resources/icons/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    files: filesFor('darwin'),
    artifactName: `${FILE_NAME}-\${version}-\${arch}.\${ext}`,
  },
  linux: {
    target: [{ target: 'dir', arch: ['x64'] }],
    icon: 'resources/icons',
    category: 'Office',
    executableName: FILE_NAME,
    files: filesFor('linux'),
  },
}

/** @type {import('electron-builder').Configuration} */
export const PACKAGE_CONFIG = {
  appId: 'se.samverkansstod.app',
  productName: 'Samverkansstöd',
  copyright: 'Samverkansstöd',
  directories: { output: OUTPUT, buildResources: 'resources/icons' },
  asar: true,
  extraFiles: [{ from: ENCLOSED, to: '.' }],
  // Native code cannot be loaded from inside an archive. Everything else can be read there.
  asarUnpack: ['**/*.node'],
  // The add-on comes ready built in its package, for every platform.
  npmRebuild: false,
  electronFuses: FUSES,
  electronLanguages: ['sv', 'en-US'],
  publish: null,
  ...WINDOWS,
  ...OTHERS,
}

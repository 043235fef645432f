/*
 * The entry of the demo's own hooks folder, beside the product's `main.pb.js`: it adds one command and nothing that
 * a request could reach. Production has neither this file nor the folder.
 */
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/consistent-type-imports --
   PocketBase runs this file as a script, like main.pb.ts */
$app.rootCmd?.addCommand((require(`${__hooks}/demo.js`) as typeof import('./load')).demoCommand());

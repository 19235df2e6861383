/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  // The press compresses each page once; Next would do it again for every answer.
  compress: false,
  // Titles and descriptions belong into the head for every reader, not only for known crawlers.
  htmlLimitedBots: /.*/,
  // `npm test` checks types; a site must start where a developer left stale generated ones.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client', 'sharp', 'opentype.js', 'pino'],
  experimental: { inlineCss: true },
}

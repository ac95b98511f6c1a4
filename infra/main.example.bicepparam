// Copy to main.bicepparam (kept out of version control), fill in, set the four variables, and deploy: docs/operating.md.
using 'main.bicep'

param registryName = 'examplebriefings'
param image = 'audit-briefings:0.1.0'
param appId = '00000000-0000-0000-0000-000000000000'
param appTenantId = '00000000-0000-0000-0000-000000000000'
param allowedTenants = '00000000-0000-0000-0000-000000000000'
param publishers = '00000000-0000-0000-0000-000000000000/00000000-0000-0000-0000-000000000000'
param mailFrom = 'Audit briefings <briefings@example.org>'
param organisations = loadTextContent('organisations.json')

param appPassword = readEnvironmentVariable('APP_PASSWORD')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param signingSecret = readEnvironmentVariable('BRIEFINGS_SIGNING_SECRET')
param smtpUrl = readEnvironmentVariable('BRIEFINGS_SMTP_URL')

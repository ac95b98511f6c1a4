// The bot itself. At least one process always runs, for it posts, emails and purges by itself.
param location string
param name string
param image string
param registryName string
param identityId string
param vaultUri string
param subnetId string
param workspaceName string
param insightsConnection string
param appId string
param appTenantId string
param allowedTenants string
param publishers string
param mailFrom string
param publicUrl string
param mostReplicas int

var port = 3978
var ownUrl = 'https://${name}.${apps.properties.defaultDomain}'
var secretNames = ['app-password', 'database-url', 'organisations', 'signing-secret', 'smtp-url']

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: [{ server: '${registryName}.azurecr.io', identity: identityId }]
      secrets: [
        for secret in secretNames: { name: secret, keyVaultUrl: '${vaultUri}secrets/${secret}', identity: identityId }
      ]
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: '${registryName}.azurecr.io/${image}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'NODE_ENV', value: 'production' }
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: string(port) }
            { name: 'PUBLIC_URL', value: empty(publicUrl) ? ownUrl : publicUrl }
            { name: 'PROXY_HOPS', value: '1' }
            { name: 'DATA_DIR', value: '/data' }
            { name: 'ORGANISATIONS_FILE', value: '/etc/audit-briefings/organisations.json' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'MicrosoftAppId', value: appId }
            { name: 'MicrosoftAppPassword', secretRef: 'app-password' }
            { name: 'MicrosoftAppType', value: 'SingleTenant' }
            { name: 'MicrosoftAppTenantId', value: appTenantId }
            { name: 'ALLOWED_TENANTS', value: allowedTenants }
            { name: 'PUBLISHERS', value: publishers }
            { name: 'SMTP_URL', secretRef: 'smtp-url' }
            { name: 'MAIL_FROM', value: mailFrom }
            { name: 'SIGNING_SECRET', secretRef: 'signing-secret' }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnection }
          ]
          probes: [
            { type: 'Startup', periodSeconds: 10, failureThreshold: 10, httpGet: { path: '/health/live', port: port } }
            { type: 'Liveness', periodSeconds: 30, timeoutSeconds: 5, httpGet: { path: '/health/live', port: port } }
            { type: 'Readiness', periodSeconds: 10, timeoutSeconds: 5, httpGet: { path: '/health/ready', port: port } }
          ]
          volumeMounts: [
            { volumeName: 'data', mountPath: '/data' }
            { volumeName: 'directory', mountPath: '/etc/audit-briefings' }
          ]
        }
      ]
      // The records are in PostgreSQL: nothing that has to be kept stands in /data, which goes with its process.
      volumes: [
        { name: 'data', storageType: 'EmptyDir' }
        {
          name: 'directory'
          storageType: 'Secret'
          secrets: [{ secretRef: 'organisations', path: 'organisations.json' }]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: mostReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
}

output url string = empty(publicUrl) ? ownUrl : publicUrl

// Secrets stand in Key Vault alone; the app reads them there under an identity of its own, which has no password.
param location string
param name string
param registryName string
param databaseHost string
@secure()
param appPassword string
@secure()
param databasePassword string
@secure()
param organisations string
@secure()
param signingSecret string
@secure()
param smtpUrl string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var imagePuller = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }

  resource password 'secrets' = {
    name: 'app-password'
    properties: { value: appPassword }
  }

  // The certificate and the name of the server are checked (verify-full).
  resource database 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgresql://briefings:${uriComponent(databasePassword)}@${databaseHost}:5432/briefings?sslmode=verify-full'
    }
  }

  resource directory 'secrets' = {
    name: 'organisations'
    properties: { value: organisations }
  }

  resource signing 'secrets' = {
    name: 'signing-secret'
    properties: { value: signingSecret }
  }

  resource mail 'secrets' = {
    name: 'smtp-url'
    properties: { value: smtpUrl }
  }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: { principalId: identity.properties.principalId, principalType: 'ServicePrincipal', roleDefinitionId: secretsUser }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource pulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, imagePuller)
  scope: registry
  properties: { principalId: identity.properties.principalId, principalType: 'ServicePrincipal', roleDefinitionId: imagePuller }
}

output identityId string = identity.id
output vaultUri string = vault.properties.vaultUri

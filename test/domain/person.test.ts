import assert from 'node:assert/strict';
import { personId } from '#src/domain/ids.ts';
import { mayFacilitate, NAMELESS } from '#src/domain/person.ts';
import { kwame, priya, sunita } from '#test/support/builders/participant.ts';

describe('A person', () => {
  it('is the same however Microsoft Teams capitalises their tenant and object id', () => {
    assert.equal(personId({ tenantId: 'TENANT-A', objectId: 'Object-B' }), 'tenant-a/object-b');
    assert.equal(personId({ tenantId: 'tenant-a', objectId: 'OBJECT-B' }), 'tenant-a/object-b');
  });

  it('may facilitate only as a member of the organisation', () => {
    assert.equal(mayFacilitate(priya), true);
    assert.equal(mayFacilitate(kwame), false);
    assert.equal(mayFacilitate(sunita), false);
  });

  it('is "A practitioner" where they left their name out', () => {
    assert.equal(NAMELESS, 'A practitioner');
  });
});

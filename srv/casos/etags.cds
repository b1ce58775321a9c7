using { escucha } from '../../db/pqrs';

// What two people may have in their hands at once.
annotate escucha.PQRS with { modifiedAt @odata.etag };

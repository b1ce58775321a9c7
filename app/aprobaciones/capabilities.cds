using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/compensaciones';

// Only acts change what was proposed; its tables are short.
annotate ResarcimientoService.Compensaciones with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  SearchRestrictions.Searchable: false,
  // Said by the policy for each, in words
  FilterRestrictions.NonFilterableProperties: [ aprueba ]
};
annotate ResarcimientoService.Bonos with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  SearchRestrictions.Searchable: false
};

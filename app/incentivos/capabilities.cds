using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/compensaciones';

// What was given stays in the catalogue: it is put out of use, never deleted.
annotate ResarcimientoService.Incentivos with @odata.draft.enabled;
annotate ResarcimientoService.Incentivos with @UI: {
  CreateHidden: { $edmJson: { $Not: { $Path: '/Permisos/administra' } } },
  UpdateHidden: { $edmJson: { $Not: { $Path: '/Permisos/administra' } } },
  DeleteHidden
};

annotate ResarcimientoService.Presupuestos with @odata.draft.enabled;
annotate ResarcimientoService.Presupuestos with @UI: {
  CreateHidden: { $edmJson: { $Not: { $Path: '/Permisos/presupuesta' } } },
  UpdateHidden: { $edmJson: { $Not: { $Path: '/Permisos/presupuesta' } } },
  DeleteHidden
};
annotate ResarcimientoService.Presupuestos with @Capabilities.SearchRestrictions.Searchable: false;

// Only acts write it
annotate ResarcimientoService.Movimientos with @UI: { CreateHidden, UpdateHidden, DeleteHidden }
  @Capabilities.SearchRestrictions.Searchable: false;

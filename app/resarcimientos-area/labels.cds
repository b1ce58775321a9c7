using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

annotate ResarcimientoService.ResarcimientosDelArea with {
  porConceptuar @title: '{i18n>PorConceptuar}';
};

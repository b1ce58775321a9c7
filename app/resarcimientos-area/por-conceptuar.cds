using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

// A tab filters by what is there, not by what is missing.
extend projection ResarcimientoService.ResarcimientosDelArea with {
  case when criticidad.code is not null and conceptoArea is null and estado.code in ('Reconocer', 'Reparar', 'Compensar') then true else false end
    as porConceptuar : Boolean @title: '{i18n>PorConceptuar}'
};

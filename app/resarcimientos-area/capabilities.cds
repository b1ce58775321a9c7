using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

annotate ResarcimientoService.ResarcimientosDelArea with @Capabilities: {
  InsertRestrictions.Insertable: false,
  UpdateRestrictions.Updatable : false,
  DeleteRestrictions.Deletable : false,
  FilterRestrictions.FilterExpressionRestrictions: [ { Property: recibidaEn, AllowedExpressions: 'SingleRange' } ]
};

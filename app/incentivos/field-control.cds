using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/compensaciones';

annotate ResarcimientoService.Incentivos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.movimientos ] }
  // What is being edited has its stock when it is saved
  @Core.OperationAvailable: in.IsActiveEntity
  moverExistencias(
    cantidad @title: '{i18n>MovimientoCuantas}',
    motivo @title: '{i18n>Motivo}' @UI.MultiLineText
  );
};
